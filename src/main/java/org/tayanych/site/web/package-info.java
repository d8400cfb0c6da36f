/** The counter of the house: what every request passes, the pages of this room, and the answers to what went wrong. */
@NullMarked
package org.tayanych.site.web;

import org.jspecify.annotations.NullMarked;
