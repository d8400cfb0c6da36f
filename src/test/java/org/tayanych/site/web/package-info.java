/** Proofs of the counter. */
@NullMarked
package org.tayanych.site.web;

import org.jspecify.annotations.NullMarked;
