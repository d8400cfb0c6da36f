/** Pages of results in three languages, and the desk where figures are published. */
@NullMarked
package org.tayanych.evidence.web;

import org.jspecify.annotations.NullMarked;
