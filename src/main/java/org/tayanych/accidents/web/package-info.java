/** The pages of accidents. */
@NullMarked
package org.tayanych.accidents.web;

import org.jspecify.annotations.NullMarked;
