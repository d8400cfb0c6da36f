@NullMarked
package org.tayanych.protection;

import org.jspecify.annotations.NullMarked;
