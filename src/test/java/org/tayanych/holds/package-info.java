@NullMarked
package org.tayanych.holds;

import org.jspecify.annotations.NullMarked;
