@NullMarked
package org.tayanych.employers;

import org.jspecify.annotations.NullMarked;
