@NullMarked
package org.tayanych.evidence.api;

import org.jspecify.annotations.NullMarked;
