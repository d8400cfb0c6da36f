/** The worker's own case, and the rules by which complaints find their readers. */
@NullMarked
package org.tayanych.complaints.web;

import org.jspecify.annotations.NullMarked;
