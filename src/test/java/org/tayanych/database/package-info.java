/** The embedded database under everything that can happen to it. */
@NullMarked
package org.tayanych.database;

import org.jspecify.annotations.NullMarked;
