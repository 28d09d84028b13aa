/** Questions that analysts ask the graph: a library of checked Cypher, run read-only, with limits and without identities. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "store", "security"})
package cn.fengqiao.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
