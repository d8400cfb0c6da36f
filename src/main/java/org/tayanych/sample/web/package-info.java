/** The page that tells how the invented members sign in. */
@NullMarked
package org.tayanych.sample.web;

import org.jspecify.annotations.NullMarked;
