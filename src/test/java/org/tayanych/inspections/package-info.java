@NullMarked
package org.tayanych.inspections;

import org.jspecify.annotations.NullMarked;
