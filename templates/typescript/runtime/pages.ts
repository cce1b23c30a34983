export interface Pages {
  x?: 1;
}
