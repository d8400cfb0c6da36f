@NullMarked
package org.tayanych.checklists;

import org.jspecify.annotations.NullMarked;
