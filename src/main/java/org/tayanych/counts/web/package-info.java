/** The page with the rows of one figure. */
@NullMarked
package org.tayanych.counts.web;

import org.jspecify.annotations.NullMarked;
