/** What is counted of orders, fines, suspensions and courts. */
@NullMarked
package org.tayanych.orders.figures;

import org.jspecify.annotations.NullMarked;
