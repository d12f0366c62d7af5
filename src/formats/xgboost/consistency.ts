/** Whether the numbers of a model fit together: XGBoost in C++ reserves memory and follows indices by them. */
import { quoted } from '../../core/quoted.js';
import { integer, length, member, rangeOf, text, type ModelNode } from './model-node.js';

const maxInconsistencies = 100;
/** bst_feature_t has 32 bits; of classes, targets and leaves' values, each row of a prediction has as many. */
const maxFeatures = 2 ** 32 - 1;
const maxClasses = 2 ** 24;

/** Arrays of a tree that have an element for each node. */
const perNode = ['left_children', 'right_children', 'parents', 'split_conditions', 'split_indices'];
/** And those that have one where a leaf has a single value. */
const perPlainNode = ['base_weights', 'loss_changes', 'sum_hessian', 'default_left', 'split_type'];
/** Arrays with an element for each split by categories. */
const perSplit = ['categories_nodes', 'categories_sizes'];

/** The first ones, in words. */
export function inconsistenciesIn(learner: ModelNode | undefined, model: ModelNode | undefined): string[] {
  return [...ofLearner(learner), ...ofTrees(learner, model)].slice(0, maxInconsistencies);
}

/** A number of classes or of values that no prediction can have. */
export function impossibleClasses(name: string, count: number | undefined): string[] {
  return count === undefined || (count >= 0 && count <= maxClasses) ? [] : [`${name} is ${String(count)}`];
}

function* ofLearner(learner: ModelNode | undefined): Generator<string> {
  const parameters = member(learner, 'learner_model_param');
  const written = text(member(parameters, 'num_feature'));
  const features = integer(member(parameters, 'num_feature'));
  if (written !== undefined && (features === undefined || features < 0 || features > maxFeatures))
    yield `num_feature is ${quoted(written, 60)}`;
  for (const name of ['num_class', 'num_target'])
    yield* impossibleClasses(name, integer(member(parameters, name)));
  for (const name of ['feature_names', 'feature_types']) {
    const count = length(member(learner, name)) ?? 0;
    if (features !== undefined && count > 0 && count !== features)
      yield `it has ${String(features)} features and ${String(count)} of ${name}`;
  }
}

function* ofTrees(learner: ModelNode | undefined, model: ModelNode | undefined): Generator<string> {
  const trees = member(model, 'trees');
  const count = length(trees);
  if (count !== undefined) yield* ofCounts(learner, model, count);
  if (trees?.kind !== 'list') return;
  const features = integer(member(learner, 'learner_model_param', 'num_feature'));
  for (const [index, tree] of trees.items.entries())
    for (const what of [...ofArrays(tree), ...ofPlaces(tree, features)])
      yield `tree ${String(index)} ${what}`;
}

function* ofCounts(
  learner: ModelNode | undefined,
  model: ModelNode | undefined,
  count: number,
): Generator<string> {
  const said = integer(member(model, 'gbtree_model_param', 'num_trees'));
  if (said !== undefined && said !== count)
    yield `it says that it has ${String(said)} trees and has ${String(count)}`;
  const parallel = integer(member(model, 'gbtree_model_param', 'num_parallel_tree'));
  if (parallel !== undefined && (parallel < 0 || (count > 0 && parallel > count)))
    yield `it has ${String(count)} trees, and ${String(parallel)} in each round`;
  const groups = length(member(model, 'tree_info'));
  if (groups !== undefined && groups !== count)
    yield `it has ${String(count)} trees and groups of ${String(groups)}`;
  const parameters = member(learner, 'learner_model_param');
  const [classes, targets] = ['num_class', 'num_target'].map(
    (name) => integer(member(parameters, name)) ?? 0,
  );
  const range = rangeOf(member(model, 'tree_info'));
  if (range !== undefined && (range.least < 0 || range.greatest >= Math.max(1, classes ?? 0, targets ?? 0)))
    yield `a tree is for the class ${String(range.least < 0 ? range.least : range.greatest)}, which is not there`;
}

function* ofArrays(tree: ModelNode): Generator<string> {
  const nodes = integer(member(tree, 'tree_param', 'num_nodes'));
  const values = integer(member(tree, 'tree_param', 'size_leaf_vector')) ?? 0;
  for (const what of impossibleClasses('size_leaf_vector', values)) yield `contradicts itself: ${what}`;
  for (const key of values > 1 ? perNode : [...perNode, ...perPlainNode]) {
    const count = length(member(tree, key));
    if (nodes !== undefined && count !== undefined && count !== nodes)
      yield `says that it has ${String(nodes)} nodes and has ${String(count)} of ${key}`;
  }
  const splits = length(member(tree, 'categories_segments'));
  for (const key of perSplit) {
    const count = length(member(tree, key));
    if (splits !== undefined && count !== undefined && count !== splits)
      yield `has ${String(splits)} splits by categories and ${String(count)} of ${key}`;
  }
}

/** Nodes, features and categories that are not there. What was pruned away has any feature. */
function* ofPlaces(tree: ModelNode, features: number | undefined): Generator<string> {
  const nodes = integer(member(tree, 'tree_param', 'num_nodes'));
  const beyond = (key: string, least: number, end: number | undefined): number | undefined => {
    const range = rangeOf(member(tree, key));
    if (end === undefined || range === undefined) return undefined;
    return range.least < least ? range.least : range.greatest >= end ? range.greatest : undefined;
  };
  for (const key of ['left_children', 'right_children', 'parents', 'categories_nodes']) {
    const place = beyond(key, -1, nodes);
    if (place !== undefined) yield `of ${String(nodes)} nodes leads to node ${String(place)}`;
  }
  const categories = length(member(tree, 'categories'));
  for (const key of ['categories_segments', 'categories_sizes']) {
    const place = beyond(key, 0, categories === undefined ? undefined : categories + 1);
    if (place !== undefined) yield `has ${String(categories)} categories and ${String(place)} in ${key}`;
  }
  const own = integer(member(tree, 'tree_param', 'num_feature'));
  if (own !== undefined && (own < 0 || own > maxFeatures)) yield `says that it has ${String(own)} features`;
  const isPruned = integer(member(tree, 'tree_param', 'num_deleted')) !== 0;
  const split = isPruned || (features ?? 0) <= 0 ? undefined : beyond('split_indices', -Infinity, features);
  if (split !== undefined) yield `splits by feature ${String(split)} of ${String(features)}`;
}
