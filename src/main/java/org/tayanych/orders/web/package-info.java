/** The desk's pages of orders, fines, suspensions and proceedings. */
@NullMarked
package org.tayanych.orders.web;

import org.jspecify.annotations.NullMarked;
