@NullMarked
package org.tayanych.hotline;

import org.jspecify.annotations.NullMarked;
