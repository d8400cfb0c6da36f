@NullMarked
package org.tayanych.evidence;

import org.jspecify.annotations.NullMarked;
