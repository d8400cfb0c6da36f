@NullMarked
package org.tayanych.evidence.web;

import org.jspecify.annotations.NullMarked;
