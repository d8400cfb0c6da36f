/** Published figures as open data: tables as CSV, JSON and XLSX, and what their columns mean. */
@NullMarked
package org.tayanych.evidence.api;

import org.jspecify.annotations.NullMarked;
