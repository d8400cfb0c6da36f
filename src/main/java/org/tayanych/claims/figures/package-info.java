/** What is counted of wage claims. */
@NullMarked
package org.tayanych.claims.figures;

import org.jspecify.annotations.NullMarked;
