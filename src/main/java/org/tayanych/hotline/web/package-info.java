/** The desk's pages: queue, contacts, case, calendar, search, board. */
@NullMarked
package org.tayanych.hotline.web;

import org.jspecify.annotations.NullMarked;
