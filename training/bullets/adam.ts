const LEARNING_RATE = 0.05;
const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;

/** Adam (Kingma & Ba, ICLR 2015) for `size` numbers: a function that takes one step, counted from 1. */
export function makeAdam(size: number) {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  return (weights: Float64Array, gradient: Float64Array, step: number): void => {
    for (let f = 0; f < size; f++) {
      const slope = gradient[f] ?? 0;
      mean[f] = MEAN_DECAY * (mean[f] ?? 0) + (1 - MEAN_DECAY) * slope;
      square[f] = SQUARE_DECAY * (square[f] ?? 0) + (1 - SQUARE_DECAY) * slope * slope;
      const m = (mean[f] ?? 0) / (1 - MEAN_DECAY ** step);
      const v = (square[f] ?? 0) / (1 - SQUARE_DECAY ** step);
      weights[f] = (weights[f] ?? 0) - (LEARNING_RATE * m) / (Math.sqrt(v) + 1e-8);
    }
  };
}
