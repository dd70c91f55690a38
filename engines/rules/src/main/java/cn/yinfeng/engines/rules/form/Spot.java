package cn.yinfeng.engines.rules.form;

import cn.yinfeng.engines.rules.file.Scalar;
import java.util.Optional;

/**
 * A field with what is needed to write it.
 *
 * @param scalar the whole scalar that it is, or is a part of
 * @param literal which part of a formula it is; empty where it is all of the scalar
 */
record Spot(Field field, Scalar scalar, Optional<Literal> literal) {}
