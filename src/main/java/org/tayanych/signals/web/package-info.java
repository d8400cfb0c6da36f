/** Pages of signals: the list with its clocks, one signal, choosing the workplace, beginning a visit. */
@NullMarked
package org.tayanych.signals.web;

import org.jspecify.annotations.NullMarked;
