/** Pages of the law: what it said on a day, conventions, gaps, and the packs at the desk. */
@NullMarked
package org.tayanych.law.web;

import org.jspecify.annotations.NullMarked;
