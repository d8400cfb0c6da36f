/** Pages of plans: the list, one plan with its reasons and papers, how the lot compares, campaigns and their sheets. */
@NullMarked
package org.tayanych.plans.web;

import org.jspecify.annotations.NullMarked;
