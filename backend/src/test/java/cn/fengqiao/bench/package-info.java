/** Benchmarks of the service on a city's year: each figure is a ratio to the same data read by one hand-written query. */
@NullMarked
package cn.fengqiao.bench;

import org.jspecify.annotations.NullMarked;
