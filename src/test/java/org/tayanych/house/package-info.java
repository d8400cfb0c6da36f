/** The tests of the house, and what every room's tests stand on: {@link HouseTest}, {@link House}, {@link Visitor}, {@link Browser}. */
@NullMarked
package org.tayanych.house;

import org.jspecify.annotations.NullMarked;
