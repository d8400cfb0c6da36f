@NullMarked
package org.tayanych.imports;

import org.jspecify.annotations.NullMarked;
