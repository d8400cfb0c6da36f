@NullMarked
package org.tayanych.remedies;

import org.jspecify.annotations.NullMarked;
