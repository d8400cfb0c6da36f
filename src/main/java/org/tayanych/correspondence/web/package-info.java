/** The letters panel of a case. */
@NullMarked
package org.tayanych.correspondence.web;

import org.jspecify.annotations.NullMarked;
