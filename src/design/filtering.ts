/** Whether what is drawn stands in a filter, where an empty choice is no choice but everything. */
import { createContext } from 'preact'

export const Filtering = createContext(false)
