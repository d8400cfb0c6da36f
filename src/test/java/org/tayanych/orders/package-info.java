/** Proofs of orders, fines, suspensions and proceedings. */
@NullMarked
package org.tayanych.orders;

import org.jspecify.annotations.NullMarked;
