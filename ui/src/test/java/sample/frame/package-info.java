/** A small program that shows the frame without a database: invented pages that use every part once. */
@NullMarked
package sample.frame;

import org.jspecify.annotations.NullMarked;
