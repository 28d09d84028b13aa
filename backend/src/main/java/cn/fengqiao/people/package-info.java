/** Persons and organisations: one record each across all disputes, found again by keyed hash, shown masked. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "store", "security"})
package cn.fengqiao.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
