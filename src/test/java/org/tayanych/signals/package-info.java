@NullMarked
package org.tayanych.signals;

import org.jspecify.annotations.NullMarked;
