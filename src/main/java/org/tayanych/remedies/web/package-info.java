/** The remedies panel of a case. */
@NullMarked
package org.tayanych.remedies.web;

import org.jspecify.annotations.NullMarked;
