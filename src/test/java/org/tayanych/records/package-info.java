@NullMarked
package org.tayanych.records;

import org.jspecify.annotations.NullMarked;
