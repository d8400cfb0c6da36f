@NullMarked
package org.tayanych.directory;

import org.jspecify.annotations.NullMarked;
