/** The pages of wage claims. */
@NullMarked
package org.tayanych.claims.web;

import org.jspecify.annotations.NullMarked;
