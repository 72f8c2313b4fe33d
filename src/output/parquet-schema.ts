import type { SchemaElement } from 'hyparquet-writer';
import { z } from 'zod';

/**
 * The Parquet column of a zod schema, as the elements of a flattened tree: whole numbers are INT32, other numbers DOUBLE,
 * everything else a STRING; null makes a column optional, an array makes it a list.
 */
export const parquetElements = (
  name: string,
  schema: z.core.$ZodType,
  repetition: 'REQUIRED' | 'OPTIONAL' = 'REQUIRED',
): readonly SchemaElement[] => {
  const element: SchemaElement = { name, repetition_type: repetition };
  if (schema instanceof z.ZodNullable) return parquetElements(name, schema.unwrap(), 'OPTIONAL');
  if (schema instanceof z.ZodNumber) return [{ ...element, type: schema.isInt ? 'INT32' : 'DOUBLE' }];
  if (schema instanceof z.ZodArray) {
    return [
      { ...element, converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      ...parquetElements('element', schema.element),
    ];
  }
  if (schema instanceof z.ZodObject) {
    const children = Object.entries<z.core.$ZodType>(schema.shape);
    return [
      { ...element, num_children: children.length },
      ...children.flatMap(([child, type]) => parquetElements(child, type)),
    ];
  }
  return [{ ...element, type: 'BYTE_ARRAY', converted_type: 'UTF8' }];
};
