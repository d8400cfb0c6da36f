/** What is counted of seminars. */
@NullMarked
package org.tayanych.seminars.figures;

import org.jspecify.annotations.NullMarked;
