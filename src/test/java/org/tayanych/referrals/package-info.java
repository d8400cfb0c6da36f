@NullMarked
package org.tayanych.referrals;

import org.jspecify.annotations.NullMarked;
