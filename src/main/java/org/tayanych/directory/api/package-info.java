/** The directory for other programs: Open Referral's HSDS 3.1, read only, under {@code /hsds}. */
@NullMarked
package org.tayanych.directory.api;

import org.jspecify.annotations.NullMarked;
