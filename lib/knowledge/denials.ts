/** Verbs that turn what follows them around: without them a reader would be told the contrary of what was said. */
export const DENIALS: ReadonlySet<string> = new Set(
  `deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes refuted refuting
  dispute disputes disputed disputing doubt doubts doubted doubting question questions questioned questioning disavow disavowed
  contest contests contested contesting`.split(/\s+/),
);
