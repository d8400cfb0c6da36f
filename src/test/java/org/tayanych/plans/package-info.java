@NullMarked
package org.tayanych.plans;

import org.jspecify.annotations.NullMarked;
