/** Pages of referrals: choosing, consent, sending, receiving, the partner's link and the worker's own page. */
@NullMarked
package org.tayanych.referrals.web;

import org.jspecify.annotations.NullMarked;
