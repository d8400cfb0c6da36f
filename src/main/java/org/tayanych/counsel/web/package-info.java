/** Pages of the law of a case: facts and limits, the docket, what the law moved, figures, calculators beside the case. */
@NullMarked
package org.tayanych.counsel.web;

import org.jspecify.annotations.NullMarked;
