@NullMarked
package org.tayanych.groups;

import org.jspecify.annotations.NullMarked;
