/** What an import is made of, in plain Java. */
@NullMarked
package cn.yinfeng.app.intake.model;

import org.jspecify.annotations.NullMarked;
