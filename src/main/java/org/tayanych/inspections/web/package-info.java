/** Pages of inspections: list, one inspection, the visit, findings, rules and acts. */
@NullMarked
package org.tayanych.inspections.web;

import org.jspecify.annotations.NullMarked;
