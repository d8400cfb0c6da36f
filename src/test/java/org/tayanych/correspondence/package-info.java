/** Letters beside the case. */
@NullMarked
package org.tayanych.correspondence;

import org.jspecify.annotations.NullMarked;
